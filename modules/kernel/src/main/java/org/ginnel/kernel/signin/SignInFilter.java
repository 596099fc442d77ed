package org.ginnel.kernel.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.cookie.Cookies;
import org.ginnel.kernel.deed.Command;

/** Puts the person of the cookie on the request's thread, and takes person and command id off it afterwards. */
public class SignInFilter extends HttpFilter {
    private static final String ENDED = "org.ginnel.signin.ended";

    @Inject
    transient Acting acting;

    @Inject
    transient Recognising recognising;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String token = Cookies.value(request);
        Actor actor = token == null ? Actor.NOBODY : recognising.recognise(token);
        request.setAttribute(ENDED, token != null && !actor.signedIn());
        try {
            Passing.through(acting, actor, () -> chain.doFilter(request, response));
        } finally {
            Command.clear();
        }
    }

    /** Whether the browser carries a sign-in that has ended: the page then says so. */
    public static boolean ended(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(ENDED));
    }

    /** A step of the chain, with the exceptions a filter may throw. */
    private interface Passing {
        void on() throws IOException, ServletException;

        static void through(Acting acting, Actor actor, Passing step) throws IOException, ServletException {
            Throwable thrown = acting.as(actor, () -> {
                try {
                    step.on();
                    return null;
                } catch (IOException | ServletException failed) {
                    return failed;
                }
            });
            if (thrown instanceof IOException failed) {
                throw failed;
            }
            if (thrown instanceof ServletException failed) {
                throw failed;
            }
        }
    }
}

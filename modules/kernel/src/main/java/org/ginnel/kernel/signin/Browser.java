package org.ginnel.kernel.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.ginnel.kernel.cookie.Cookies;

/** The browser at the other end of a sign-in page: its cookie, what it calls itself, and where it goes next. */
@RequestScoped
class Browser {
    private static final List<Map.Entry<String, String>> PROGRAMS = List.of(
            Map.entry("Edg/", "Edge"),
            Map.entry("SamsungBrowser", "Samsung Internet"),
            Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("CriOS", "Chrome"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("CrOS", "Chromebook"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS", "Mac"),
            Map.entry("Linux", "Linux"));

    /** For instance "Chrome, Android"; empty when the browser does not say. */
    String device() {
        String agent = request().getHeader("User-Agent");
        return agent == null ? "" : device(agent);
    }

    static String device(String agent) {
        String program = first(PROGRAMS, agent);
        String system = first(SYSTEMS, agent);
        return program.isEmpty() || system.isEmpty() ? program + system : program + ", " + system;
    }

    String token() {
        return Cookies.value(request());
    }

    /** Gives the browser the cookie of a sign-in, or takes it away, and leaves nothing of the one before. */
    void hold(String token) {
        HttpSession before = request().getSession(false);
        if (before != null) {
            before.invalidate();
        }
        ExternalContext web = FacesContext.getCurrentInstance().getExternalContext();
        Cookies.set(request(), (HttpServletResponse) web.getResponse(), token);
    }

    /** Takes the sign-in away and tells the browser to forget what it kept of the pages seen with it. */
    void forget() {
        hold(null);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }

    /** Sends the browser to a page of ours; to home when the address is not one. */
    void go(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(safe(path));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    static String safe(String path) {
        boolean ours = path != null
                && path.matches("/([A-Za-z0-9_.~-][\\w.~%!$'()*+,;=:@/?&-]*)?")
                && !path.contains("//")
                && !path.startsWith("/sign-in")
                && !path.startsWith("/invitation");
        return ours ? path : "/home";
    }

    private static String first(List<Map.Entry<String, String>> names, String agent) {
        return names.stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}

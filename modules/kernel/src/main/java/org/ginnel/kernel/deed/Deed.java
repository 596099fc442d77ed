package org.ginnel.kernel.deed;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.AllowedTo;

/** A deed as the interceptors see it: its name in the permission matrix, and who may do it. */
public final class Deed {
    private Deed() {}

    /** For instance {@code gateways.Applying.submit}. */
    public static String operation(Method method) {
        Class<?> type = method.getDeclaringClass();
        return org.ginnel.kernel.Texts.moduleOf(type) + "." + type.getSimpleName() + "." + method.getName();
    }

    /** The rule of the matrix: what stands on the method, else on the class, else nobody. */
    public static boolean permits(Method method, Actor actor) {
        AllowedTo allowed = method.getAnnotation(AllowedTo.class);
        if (allowed == null) {
            allowed = method.getDeclaringClass().getAnnotation(AllowedTo.class);
        }
        return allowed != null && Arrays.stream(allowed.value()).anyMatch(role -> covers(role, actor));
    }

    private static boolean covers(String role, Actor actor) {
        return switch (role) {
            case AllowedTo.EVERYBODY -> true;
            case AllowedTo.SIGNED_IN -> actor.signedIn();
            default -> actor.is(role);
        };
    }

    /** A hash of what the deed was asked to do: records, ids, texts and numbers print their values. */
    static byte[] hash(InvocationContext call) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(Arrays.deepToString(call.getParameters()).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

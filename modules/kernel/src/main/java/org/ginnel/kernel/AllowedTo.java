package org.ginnel.kernel;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may do a deed, as role codes. Stands on every deed of a gerund; deny by default. Enforced before the deed runs and
 * inside its transaction, which also gets the actor for row-level security and the database's clock for {@link Moment}.
 * Every deed has a row in {@code docs/permissions.csv}; the build fails without.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {
    /** Anybody, signed in or not. Only for what is public. */
    String EVERYBODY = "EVERYBODY";
    /** Anybody signed in, whatever the hat. */
    String SIGNED_IN = "SIGNED_IN";
    /** Timers, importers at the command line, the start of the product. */
    String SYSTEM = "SYSTEM";
    /** Keeps accounts and sign-ins. */
    String ADMINISTRATOR = "ADMINISTRATOR";

    @Nonbinding
    String[] value() default {};
}

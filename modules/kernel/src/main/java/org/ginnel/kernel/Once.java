package org.ginnel.kernel;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on every deed that changes something. The command id that the form was rendered with is stored with actor,
 * operation, hash of the arguments and result in the deed's transaction: a repeated submit returns the first result
 * (rebuilt from JSON: records, ids, strings, numbers or void), the same id with other arguments or another actor is
 * refused. A refused deed stores nothing. Calls without a command id (timers, tests, other gerunds) just run.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Once {}

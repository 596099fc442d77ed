package org.ginnel.journeys;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePreDestroyCallback;

/** Starts the product and the browser for the first journey that asks, stops them after the last. */
class Journeying implements ParameterResolver, AfterEachCallback, TestInstancePreDestroyCallback {
    private static final Namespace OURS = Namespace.create(Journeying.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Product.class || type == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Product.class ? product(context) : visitors(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean failed = context.getExecutionException().isPresent();
        visitors(context).leave(failed ? context.getDisplayName() : null);
    }

    @Override
    public void preDestroyTestInstance(ExtensionContext context) {
        visitors(context).leave(null);
    }

    private static Product product(ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(Product.class, type -> Product.start(), Product.class);
    }

    private static Visitors visitors(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Visitors.class, type -> new Visitors(product(context)), Visitors.class);
    }
}

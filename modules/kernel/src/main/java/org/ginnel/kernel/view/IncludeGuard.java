package org.ginnel.kernel.view;

import jakarta.faces.view.facelets.FaceletException;
import jakarta.faces.view.facelets.Tag;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagDecorator;
import java.util.Set;

/**
 * Refuses a view whose include or template is computed: what a visitor sends must never choose which file is read
 * (CVE-2026-46581). Named in web.xml as {@code jakarta.faces.FACELETS_DECORATORS}.
 */
public class IncludeGuard implements TagDecorator {
    private static final Set<String> FACELETS =
            Set.of("jakarta.faces.facelets", "http://xmlns.jcp.org/jsf/facelets", "http://java.sun.com/jsf/facelets");
    private static final Set<String> GUARDED = Set.of("include", "decorate", "composition");

    @Override
    public Tag decorate(Tag tag) {
        if (guarded(tag.getNamespace(), tag.getLocalName())) {
            check(tag, tag.getAttributes().get("src"));
            check(tag, tag.getAttributes().get("template"));
        }
        return null;
    }

    private static void check(Tag tag, TagAttribute path) {
        if (path != null && !literal(path.getValue())) {
            throw new FaceletException(tag + ": " + path.getLocalName() + " must be a literal that begins with /");
        }
    }

    static boolean guarded(String namespace, String name) {
        return FACELETS.contains(namespace) && GUARDED.contains(name);
    }

    static boolean literal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && !path.contains("#{")
                && !path.contains("${")
                && !path.contains("..");
    }
}

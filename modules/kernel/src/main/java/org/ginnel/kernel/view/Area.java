package org.ginnel.kernel.view;

/**
 * An entry of the navigation.
 *
 * @param path where it leads, for instance {@code /gateways/course/list}
 * @param within addresses that begin like this belong to it, for instance {@code /gateways/course/}
 * @param label its words, from the module's bundle
 * @param order small numbers first; public areas 10 to 90
 */
public record Area(String path, String within, String label, int order) {
    public static Area of(String path, String label, int order) {
        return new Area(path, path.substring(0, path.lastIndexOf('/') + 1), label, order);
    }
}

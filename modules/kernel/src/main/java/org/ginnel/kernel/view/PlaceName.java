package org.ginnel.kernel.view;

/** Asked by the kernel, answered by the register: what the place this product is run for is called. */
public interface PlaceName {
    String name();
}

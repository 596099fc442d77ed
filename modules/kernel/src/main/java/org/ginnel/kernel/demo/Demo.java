package org.ginnel.kernel.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Ids of invented things, the same in every demonstration, so that modules can speak of each other's. */
public final class Demo {
    private Demo() {}

    /** For instance {@code person:amira} or {@code organisation:kestrel}. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo:" + name).getBytes(UTF_8));
    }
}

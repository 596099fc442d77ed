package org.ginnel.kernel.cache;

/** Which pages must be drawn anew: one address, or an address and everything below it. Travels between nodes as text. */
record Clearing(String path, boolean folder) {
    /** Every page: after this node could not hear for a while. */
    static final Clearing ALL = new Clearing("/", true);

    static Clearing of(PublicPage page) {
        return new Clearing(page.path(), page.folder());
    }

    static Clearing read(String text) {
        return text.startsWith("=") ? new Clearing(text.substring(1), false) : new Clearing(text, true);
    }

    String written() {
        return folder ? path : "=" + path;
    }

    boolean covers(PageKey key) {
        if (key.path().equals(path)) {
            return true;
        }
        return folder && key.path().startsWith(path.endsWith("/") ? path : path + "/");
    }
}

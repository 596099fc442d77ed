package org.ginnel.governance.convening;

/** Who may read: one level, ordered from everybody to a panel. */
enum Access {
    PUBLIC,
    PARTNERSHIP,
    BOARD,
    EXEMPT,
    PANEL;

    Access orStricter(Access other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean isPublic() {
        return this == PUBLIC;
    }

    boolean needsExemption() {
        return compareTo(EXEMPT) >= 0;
    }
}

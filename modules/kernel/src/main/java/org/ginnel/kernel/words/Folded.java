package org.ginnel.kernel.words;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Lines of a calendar file, folded as RFC 5545 wants: it counts octets where libraries count characters. */
public final class Folded {
    private static final int LINE = 74;

    private Folded() {}

    public static String lines(String text) {
        StringBuilder out = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            String character = Character.toString(text.codePointAt(i));
            octets = character.equals("\n") ? 0 : octets + character.getBytes(UTF_8).length;
            if (octets > LINE && !character.equals("\r")) {
                out.append("\r\n ");
                octets = 1 + character.getBytes(UTF_8).length;
            }
            out.append(character);
        }
        return out.toString();
    }
}

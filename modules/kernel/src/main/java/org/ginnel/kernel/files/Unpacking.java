package org.ginnel.kernel.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks, before the PDF is parsed, whether its packed parts unpack to far more than a paper needs: the parser unpacks
 * tables of objects into memory. Parts with pictures and text stay packed and do not count.
 */
final class Unpacking {
    static final long MOST = 64L * 1024 * 1024;
    /** How tables of objects and of places are known; a name written with escapes may be one of these words. */
    private static final Pattern TABLE = Pattern.compile("ObjStm|XRef|/First|/W\\s*\\[|/\\w*#");
    /** Packed twice, packed otherwise, or packed as it is written elsewhere: no honest table is. */
    private static final Pattern CHAINED = Pattern.compile("(?s)(?:FlateDecode|/Fl\\b).*(?:FlateDecode|/Fl\\b)"
            + "|LZW|RunLength|/RL\\b|ASCII|/A85|/AHx|/Filter\\s+\\d");

    private static final int WINDOW = 64 * 1024;

    private Unpacking() {}

    static boolean isBounded(byte[] pdf) {
        String text = new String(pdf, ISO_8859_1);
        long all = 0;
        int last = 0;
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
            boolean ends = at >= 3 && text.startsWith("end", at - 3);
            String before = text.substring(last, at);
            if (!ends && isTable(before)) {
                if (CHAINED.matcher(before).find()) {
                    return false;
                }
                all += unpacked(pdf, start(pdf, at + 6), MOST - all);
                if (all >= MOST) {
                    return false;
                }
            }
            last = at;
        }
        return true;
    }

    private static boolean isTable(String before) {
        return TABLE.matcher(before).find();
    }

    private static int start(byte[] pdf, int from) {
        int at = from;
        while (at < pdf.length && (pdf[at] == ' ' || pdf[at] == '\r' || pdf[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static long unpacked(byte[] pdf, int from, long most) {
        Inflater inflater = new Inflater();
        byte[] window = new byte[WINDOW];
        long sum = 0;
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            int length = inflater.inflate(window);
            while (length > 0 && sum < most) {
                sum += length;
                length = inflater.inflate(window);
            }
        } catch (DataFormatException notPacked) {
            return sum;
        } finally {
            inflater.end();
        }
        return sum;
    }
}

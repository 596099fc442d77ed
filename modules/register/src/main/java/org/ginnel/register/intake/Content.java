package org.ginnel.register.intake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.ginnel.kernel.Refusal;

/** The bytes of a list, which can be read more than once: from a file or from an upload kept in the database. */
interface Content {
    String name();

    /** As they lie there, perhaps packed. */
    InputStream raw() throws IOException;

    /** Unpacked: gzip, or zip with one part; the first bytes say which, not the name. */
    default InputStream open() throws IOException {
        InputStream raw = new BufferedInputStream(raw(), 1 << 16);
        try {
            raw.mark(4);
            byte[] first = raw.readNBytes(4);
            raw.reset();
            if (starts(first, 0x1f, 0x8b)) {
                return new GZIPInputStream(raw, 1 << 16);
            }
            return starts(first, 'P', 'K', 3, 4) ? onlyPart(raw) : raw;
        } catch (ZipException | EOFException broken) {
            raw.close();
            throw Refusal.of(IntakeObstacle.CUT_OFF, "1");
        } catch (IOException | RuntimeException failed) {
            raw.close();
            throw failed;
        }
    }

    private static boolean starts(byte[] first, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (first.length <= i || (first[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static InputStream onlyPart(InputStream raw) throws IOException {
        ZipInputStream zip = new ZipInputStream(raw);
        zip.getNextEntry();
        return new BufferedInputStream(new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int count = zip.read(into, from, length);
                if (count < 0 && zip.getNextEntry() != null) {
                    throw Refusal.of(IntakeObstacle.SEVERAL_PARTS);
                }
                return count;
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        });
    }
}

package org.ginnel.register.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipException;
import org.ginnel.kernel.Refusal;

/**
 * What the first pass over a list finds, in constant memory: size, hash and encoding. Bytes that are neither UTF-8 nor,
 * where the kind of list allows it, Windows-1252 are refused with their line; so is anything that is no text.
 */
record Fingerprint(String sha256, long bytes, Charset encoding) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Fingerprint of(Content content, boolean windowsAllowed, long limit) throws IOException {
        Pass pass = new Pass(limit);
        try (InputStream in = content.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                pass.over(buffer, count);
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            return new Fingerprint(sha256, pass.bytes, pass.encoding(windowsAllowed));
        } catch (EOFException | ZipException cut) {
            throw Refusal.of(IntakeObstacle.CUT_OFF, String.valueOf(pass.line));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static final class Pass {
        private final long limit;
        private long bytes;
        private long line = 1;
        /** Continuation bytes of a UTF-8 character that must still come, and the bounds of the next one. */
        private int more;

        private int lead;
        private int low = 0x80;
        private int high = 0xbf;
        private long notUtf8;
        private int notUtf8Byte;
        private long notWindows;

        Pass(long limit) {
            this.limit = limit;
        }

        void over(byte[] buffer, int count) {
            bytes += count;
            for (int i = 0; i < count; i++) {
                int b = buffer[i];
                if (b > '\r' && more == 0) {
                    continue;
                }
                one(b & 0xff);
            }
            if (bytes > limit) {
                throw Refusal.of(IntakeObstacle.TOO_LARGE, String.valueOf(line), String.valueOf(limit / (1024 * 1024)));
            }
        }

        private void one(int b) {
            if (b == 0) {
                throw Refusal.of(IntakeObstacle.NOT_TEXT, String.valueOf(line));
            }
            if (b >= 0x80) {
                if (notWindows == 0 && (b == 0x81 || b == 0x8d || b == 0x8f || b == 0x90 || b == 0x9d)) {
                    notWindows = line;
                }
            }
            if (notUtf8 == 0) {
                utf8(b);
            }
            if (b == '\n') {
                line++;
            }
        }

        private void utf8(int b) {
            if (more > 0) {
                if (b < low || b > high) {
                    broken(lead);
                    return;
                }
                more--;
                low = 0x80;
                high = 0xbf;
                return;
            }
            lead = b;
            if (b >= 0xc2 && b <= 0xdf) {
                more = 1;
            } else if (b >= 0xe0 && b <= 0xef) {
                more = 2;
                low = b == 0xe0 ? 0xa0 : 0x80;
                high = b == 0xed ? 0x9f : 0xbf;
            } else if (b >= 0xf0 && b <= 0xf4) {
                more = 3;
                low = b == 0xf0 ? 0x90 : 0x80;
                high = b == 0xf4 ? 0x8f : 0xbf;
            } else if (b >= 0x80) {
                broken(b);
            }
        }

        private void broken(int b) {
            notUtf8 = line;
            notUtf8Byte = b;
            more = 0;
        }

        Charset encoding(boolean windowsAllowed) {
            if (bytes == 0) {
                throw Refusal.of(IntakeObstacle.EMPTY_FILE);
            }
            if (notUtf8 == 0 && more > 0) {
                throw Refusal.of(IntakeObstacle.CUT_OFF, String.valueOf(line));
            }
            if (notUtf8 == 0) {
                return StandardCharsets.UTF_8;
            }
            if (windowsAllowed && notWindows == 0) {
                return WINDOWS;
            }
            throw Refusal.of(
                    IntakeObstacle.WRONG_ENCODING,
                    String.valueOf(notUtf8),
                    String.format("%02X", notUtf8Byte),
                    windowsAllowed ? "UTF-8, Windows-1252" : "UTF-8");
        }
    }
}

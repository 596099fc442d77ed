package org.ginnel.kernel.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;

/** Holds a page back until it is whole. One that grows too large, or goes elsewhere, goes straight out instead. */
final class Capture extends HttpServletResponseWrapper {
    static final int LARGEST = 1024 * 1024;

    private final ByteArrayOutputStream held = new ByteArrayOutputStream(16 * 1024);
    private final Stream stream = new Stream();
    private PrintWriter writer;
    private boolean straight;

    Capture(HttpServletResponse response) {
        super(response);
    }

    /** The whole body; nothing when it already went out or the answer is no page. */
    Optional<byte[]> whole() throws IOException {
        flush();
        return straight || getStatus() != SC_OK ? Optional.empty() : Optional.of(held.toByteArray());
    }

    /** Lets out what is held, for an answer that is not kept. */
    void release() throws IOException {
        flush();
        if (!straight && held.size() > 0) {
            held.writeTo(super.getOutputStream());
        }
        straight = true;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(stream, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        flush();
        if (straight) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void setContentLength(int length) {
        // told when the whole page is known
    }

    @Override
    public void setContentLengthLong(long length) {
        // told when the whole page is known
    }

    @Override
    public void sendError(int status) throws IOException {
        straight = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        straight = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        straight = true;
        super.sendRedirect(location);
    }

    private void forget() {
        held.reset();
        writer = null;
    }

    private void flush() {
        if (writer != null) {
            writer.flush();
        }
    }

    private final class Stream extends ServletOutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!straight && held.size() + length > LARGEST) {
                held.writeTo(Capture.super.getOutputStream());
                held.reset();
                straight = true;
            }
            if (straight) {
                Capture.super.getOutputStream().write(bytes, from, length);
            } else {
                held.write(bytes, from, length);
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("a page is written in one go");
        }
    }
}

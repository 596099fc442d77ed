package org.ginnel.governance.convening;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;

/** A page of paper that says that it is invented. */
record DemonstrationPaper(String title, String text) {
    byte[] pdf() {
        String html = "<!DOCTYPE html><html lang=\"en-GB\"><head><title>" + PackCover.escaped(title)
                + "</title><style>body{font-family:'Liberation Sans';font-size:12pt;line-height:1.5}</style></head><body>"
                + "<h1>" + PackCover.escaped(title) + "</h1><p>" + PackCover.escaped(text) + "</p></body></html>";
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(() -> Loader.class.getResourceAsStream(Pack.FONT), "Liberation Sans")
                    .withHtmlContent(html, null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

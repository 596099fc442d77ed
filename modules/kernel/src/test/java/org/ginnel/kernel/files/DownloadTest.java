package org.ginnel.kernel.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ginnel.kernel.web.Exchange;
import org.junit.jupiter.api.Test;

class DownloadTest {
    private static Exchange head(String name) {
        Exchange exchange = Exchange.get("/paper");
        Download.begin(exchange.response(), new CheckedFile(new FileId("a".repeat(64)), 5, "application/pdf"), name);
        return exchange;
    }

    @Test
    void a_download_is_kept_and_never_shown() {
        Exchange exchange = head("Minutes 4 May, \u00e9cole.pdf");
        assertEquals(
                "attachment; filename*=UTF-8''Minutes%204%20May%2C%20%C3%A9cole.pdf",
                exchange.told("Content-Disposition"));
        assertEquals("sandbox; default-src 'none'", exchange.told("Content-Security-Policy"));
        assertEquals("nosniff", exchange.told("X-Content-Type-Options"));
        assertEquals("application/pdf", exchange.told("Content-Type"));
    }

    @Test
    void a_name_leads_nowhere() {
        assertEquals("_etc_passwd", Download.safe("../../etc/passwd".substring(5)));
        assertEquals("_x", Download.safe("..\\x"));
        assertEquals("file", Download.safe(" . "));
    }

    @Property(tries = 1000)
    void any_name_makes_one_plain_header(@ForAll String name) {
        String header = head(name).told("Content-Disposition");
        assertTrue(header.matches("attachment; filename\\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+"), header);
    }
}

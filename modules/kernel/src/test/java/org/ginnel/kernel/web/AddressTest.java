package org.ginnel.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/gateways/course/list",
                "/look/ginnel.css",
                "/calendar/board-1.ics",
                "/a/%C3%A9cole",
                "/a%20b",
                "/jakarta.faces.resource/components.js.xhtml",
                "/x@y+z~1",
                "/openapis"
            })
    void ordinary_paths_are_let_in(String path) {
        assertEquals(Address.FINE, Address.verdict(path, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x;y",
                "/x;jsessionid=1",
                "/..;/x",
                "//x",
                "/x//y",
                "/x/./y",
                "/x/../y",
                "/..",
                "/%2e%2e/x",
                "/x/%2E",
                "/x%2fy",
                "/x%5cy",
                "/x\\y",
                "/x%00",
                "/x%0a",
                "/x%252e",
                "/x%",
                "/x%zz",
                "/x y",
                "/x%3by",
                "/%ff",
                "/%c0%ae",
                "/x\u00e9",
                "http://elsewhere/x",
                "*",
                ""
            })
    void a_path_that_could_mean_something_else_is_malformed(String path) {
        assertEquals(400, Address.verdict(path, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gateways/course/list.xhtml",
                "/x.jsf",
                "/x.faces",
                "/x.XHTML",
                "/x.xhtml/more",
                "/faces/x",
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/META-INF/MANIFEST.MF",
                "/%57EB-INF/web.xml",
                "/x.%78html",
                "/openapi",
                "/openapi/application.wadl",
                "/OpenAPI",
                "/open%61pi"
            })
    void views_and_inner_files_have_no_address(String path) {
        assertEquals(404, Address.verdict(path, null));
    }

    @Test
    void queries_are_bounded_and_whole() {
        assertEquals(Address.FINE, Address.verdict("/x", "q=two+words&page=2&name=%C3%A9&note=line%0D%0Abreak"));
        assertEquals(400, Address.verdict("/x", "q=%00"));
        assertEquals(400, Address.verdict("/x", "q=%1b"));
        assertEquals(400, Address.verdict("/x", "q=%e9"));
        assertEquals(400, Address.verdict("/x", "q=%"));
        assertEquals(400, Address.verdict("/x", "a&".repeat(100)));
        assertEquals(414, Address.verdict("/x", "q".repeat(4097)));
        assertEquals(414, Address.verdict("/" + "x".repeat(1024), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loc=../../x",
                "con=x",
                "ln=..%2f..",
                "ln=../..",
                "ln=/x",
                "pfdrid=1&ln=primefaces",
                "jfwid=1",
                "ln=primefaces&loc=de"
            })
    void resources_cannot_be_led_astray(String query) {
        assertEquals(404, Address.verdict("/jakarta.faces.resource/theme.css.xhtml", query));
    }

    @Test
    void resources_with_library_and_version_are_let_in() {
        assertEquals(
                Address.FINE,
                Address.verdict("/jakarta.faces.resource/components.js.xhtml", "ln=primefaces&v=15.0.13"));
    }
}

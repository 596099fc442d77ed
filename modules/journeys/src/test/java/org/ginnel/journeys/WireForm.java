package org.ginnel.journeys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as the page's HTML has it: where it goes and what its fields hold, to be sent by {@link Wire}. */
final class WireForm {
    private static final Pattern TAG = Pattern.compile("<(input|textarea|button)\\b([^>]*)>([^<]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> buttons = new LinkedHashMap<>();

    private WireForm(String action) {
        this.action = action;
    }

    static WireForm of(String page, String id) {
        Matcher form = Pattern.compile("<form\\b([^>]*\\bid=\"" + id + "\"[^>]*)>(.*?)</form>", Pattern.DOTALL)
                .matcher(page);
        if (!form.find()) {
            throw new AssertionError("no form " + id + " in " + page);
        }
        WireForm found = new WireForm(attributes(form.group(1)).get("action").replace("&amp;", "&"));
        Matcher tag = TAG.matcher(form.group(2));
        while (tag.find()) {
            found.take(tag.group(1), attributes(tag.group(2)), tag.group(3));
        }
        return found;
    }

    /** One-click sign-in, for a wire that then holds the cookie. */
    static Wire signedIn(Product product, String first) {
        Wire wire = new Wire(product);
        WireForm form = of(wire.get("/sign-in").body(), "demonstration");
        form.press(first);
        Wire.Answer answer = form.send(wire);
        if (answer.status() != 302) {
            throw new AssertionError("not signed in as " + first + ": " + answer);
        }
        return wire;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher each = ATTRIBUTE.matcher(text);
        while (each.find()) {
            attributes.put(each.group(1), each.group(2));
        }
        return attributes;
    }

    private void take(String tag, Map<String, String> has, String text) {
        String name = has.get("name");
        boolean submits = "submit".equals(has.get("type")) || tag.equals("button");
        if (name == null) {
            return;
        }
        if (submits) {
            buttons.put(has.getOrDefault("value", text), name);
        } else {
            fields.put(name, tag.equals("textarea") ? text.strip() : has.getOrDefault("value", ""));
        }
    }

    /** The button whose label begins so. */
    WireForm press(String label) {
        String found = buttons.keySet().stream()
                .filter(words -> words.startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " among " + buttons));
        fields.put(buttons.get(found), found);
        return this;
    }

    WireForm with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    WireForm without(String name) {
        fields.remove(name);
        return this;
    }

    Map<String, String> fields() {
        return fields;
    }

    String action() {
        return action;
    }

    Wire.Answer send(Wire wire, String... headers) {
        return wire.post(action, fields, headers);
    }
}

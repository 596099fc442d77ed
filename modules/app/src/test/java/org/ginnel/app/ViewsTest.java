package org.ginnel.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Every view of the product: its words come from bundles, its own tags are used as they are declared. */
class ViewsTest {
    private static final String OWN = "urn:ginnel";
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> READ_ALOUD = Set.of(
            "alt",
            "aria-label",
            "placeholder",
            "label",
            "hint",
            "heading",
            "lead",
            "over",
            "summary",
            "headerText",
            "emptyMessage",
            "status",
            "none",
            "about",
            "change",
            "keep");
    /** What no view holds: links that need a script, parts that hold a connection, script that is not PrimeFaces'. */
    private static final Set<String> FORBIDDEN =
            Set.of("h:commandLink", "f:ajax", "o:socket", "o:sse", "p:schedule", "f:websocket", "p:remoteCommand");

    @Test
    void every_word_of_a_view_comes_from_a_bundle() throws Exception {
        List<String> found = new ArrayList<>();
        for (Path file : views()) {
            wordsIn(document(Project.text(file)), file.getFileName() + ": ", found);
        }
        assertEquals(List.of(), found);
    }

    @Test
    void own_tags_are_used_as_they_are_declared() throws Exception {
        Map<String, Set<String>> known = new HashMap<>();
        Map<String, Set<String>> required = new HashMap<>();
        declared(known, required);
        assertNotEquals(0, known.size());
        List<String> found = new ArrayList<>();
        for (Path file : views()) {
            for (Element tag : elements(document(Project.text(file)), OWN)) {
                misuse(tag, known, required).forEach(wrong -> found.add(file.getFileName() + ": " + wrong));
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void no_view_holds_what_fails_without_a_script_or_is_not_safe_here() throws Exception {
        List<String> found = new ArrayList<>();
        for (Path file : views()) {
            for (Element element : elements(document(Project.text(file)), null)) {
                if (FORBIDDEN.contains(element.getNodeName())) {
                    found.add(file.getFileName() + ": " + element.getNodeName());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void pages_for_the_public_and_the_young_use_no_component_that_needs_a_script() {
        List<Path> wrong = views().stream()
                .filter(file -> Project.text(file).contains("templates/public.xhtml")
                        || Project.text(file).contains("templates/young.xhtml"))
                .filter(file -> Project.text(file).contains("\"primefaces\"")
                        || Project.text(file).contains("<script"))
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_check_itself_finds_english_and_leaves_expressions_alone() throws Exception {
        List<String> found = new ArrayList<>();
        wordsIn(document("<p title='x'>Hello <b aria-label='Close'>#{text['hello']}</b></p>"), "", found);
        assertEquals(List.of("Hello", "aria-label Close"), found);
        found.clear();
        wordsIn(document("<p class='lead'>#{text['a']} · #{text['b']}, 3</p>"), "", found);
        assertEquals(List.of(), found);
    }

    private static List<Path> views() {
        List<Path> views = Project.files(".xhtml", "/src/main/");
        assertFalse(views.isEmpty());
        return views;
    }

    private static void wordsIn(Node node, String where, List<String> found) {
        if (node.getNodeType() == Node.TEXT_NODE && english(node.getTextContent())) {
            boolean code = node.getParentNode().getNodeName().matches("code|kbd|th")
                    && !node.getTextContent().contains(" ");
            if (!code) {
                found.add(where + node.getTextContent().strip());
            }
        }
        for (int i = 0; node.getAttributes() != null && i < node.getAttributes().getLength(); i++) {
            Node attribute = node.getAttributes().item(i);
            if (READ_ALOUD.contains(attribute.getNodeName()) && english(attribute.getNodeValue())) {
                found.add(where + attribute.getNodeName() + " " + attribute.getNodeValue());
            }
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            wordsIn(children.item(i), where, found);
        }
    }

    private static boolean english(String text) {
        return WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }

    private static List<String> misuse(Element tag, Map<String, Set<String>> known, Map<String, Set<String>> required) {
        String name = tag.getLocalName();
        if (!known.containsKey(name)) {
            return List.of("g:" + name + " is no tag");
        }
        List<String> wrong = new ArrayList<>();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < tag.getAttributes().getLength(); i++) {
            String attribute = tag.getAttributes().item(i).getNodeName();
            given.add(attribute);
            if (!name.endsWith("Control")
                    && !attribute.startsWith("xmlns")
                    && !known.get(name).contains(attribute)) {
                wrong.add("g:" + name + " has no " + attribute);
            }
        }
        required.get(name).stream()
                .filter(must -> !given.contains(must))
                .forEach(must -> wrong.add("g:" + name + " lacks " + must));
        return wrong;
    }

    private static void declared(Map<String, Set<String>> known, Map<String, Set<String>> required) throws Exception {
        Path taglib = Project.files("ginnel.taglib.xml", "/src/main/").get(0);
        for (Element tag : elements(document(Project.text(taglib)), null)) {
            if (!tag.getLocalName().equals("tag")) {
                continue;
            }
            String name = tag.getElementsByTagName("tag-name").item(0).getTextContent();
            known.put(name, new HashSet<>());
            required.put(name, new HashSet<>());
            NodeList attributes = tag.getElementsByTagName("attribute");
            for (int i = 0; i < attributes.getLength(); i++) {
                Element attribute = (Element) attributes.item(i);
                String word = attribute.getElementsByTagName("name").item(0).getTextContent();
                known.get(name).add(word);
                if (attribute
                        .getElementsByTagName("required")
                        .item(0)
                        .getTextContent()
                        .equals("true")) {
                    required.get(name).add(word);
                }
            }
        }
    }

    private static List<Element> elements(Document document, String namespace) {
        List<Element> elements = new ArrayList<>();
        NodeList all = document.getElementsByTagNameNS(namespace == null ? "*" : namespace, "*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static Document document(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}

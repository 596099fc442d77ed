package org.ginnel.kernel.outbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.NotFound;
import org.ginnel.kernel.signin.Demonstrating;

/** /inbox: what was mailed to me; in a demonstration, what was mailed to each invented person. */
@Named
@RequestScoped
public class InboxPage {
    @Inject
    Reading reading;

    @Inject
    Demonstrating demonstrating;

    @Inject
    Acting acting;

    private String person;
    private String before;
    private List<Letter> letters;

    /** Asks once, so that nobody without a sign-in sees the page; in a demonstration anybody may choose somebody invented. */
    public void open() {
        getLetters();
    }

    public List<Letter> getLetters() {
        if (letters == null) {
            letters = given(person)
                    ? reading.invented(id(person), last())
                    : isVisitor() ? List.of() : reading.mine(last());
        }
        return letters;
    }

    /** Everybody invented, to choose whose inbox to look into; nobody outside a demonstration. */
    public List<Demonstrating.Invented> getPeople() {
        return demonstrating.people();
    }

    /** Somebody who looks at a demonstration without being signed in, and has not yet chosen whose mails to read. */
    public boolean isVisitor() {
        return !given(person) && !acting.actor().signedIn() && Demonstrating.on();
    }

    /** Whose mails these are, empty for one's own. */
    public String getName() {
        return getPeople().stream()
                .filter(invented -> invented.person().toString().equals(person))
                .findFirst()
                .map(Demonstrating.Invented::name)
                .orElse("");
    }

    /** Where older letters are, empty when these are the last. */
    public String getLater() {
        if (getLetters().size() < Reading.A_PAGE) {
            return "";
        }
        String whose = given(person) ? "person=" + id(person) + "&" : "";
        return "/inbox?" + whose + "before=" + letters.get(letters.size() - 1).id();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    private UUID last() {
        return given(before) ? id(before) : null;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }
}

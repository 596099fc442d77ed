package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

/** Somebody new, made known and invited by the administrator. Each has a name and an address of their own. */
final class InvitingStory {
    static final String PASSWORD = "tall copper kettles dance on Friday";

    final String name;
    final String mail;

    private final Product product;
    private final Visitors visitors;
    private Visitor administrator;
    private String link;

    InvitingStory(Product product, Visitors visitors) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        this.name = "Visitor " + mark;
        this.mail = "v" + mark + "@example.org";
        this.product = product;
        this.visitors = visitors;
    }

    /** The link is in the mail and, once, on the administrator's page. */
    InvitingStory invited() {
        administrator = visitors.desktop().withoutScript().signedInAs("ade");
        wearsTheAdministratorsHat();
        administrator.opens("/register/seat/person").fills("Name", name).fills("Mail address", mail);
        administrator.presses("Make known");
        administrator.sees(name).presses("Send an invitation").sees("The invitation is on its way");
        link = administrator.page().locator("code").innerText().replaceFirst("^https?://[^/]+", "");
        assertTrue(mailed().endsWith(link) && !link.isEmpty(), "mailed " + mailed() + ", shown " + link);
        return this;
    }

    /** Invited, and the password chosen. */
    Visitor accepted() {
        Visitor person = visitors.phone().withoutScript().somebody();
        person.opens(invited().link);
        return accepts(person, PASSWORD, PASSWORD);
    }

    Visitor accepts(Visitor person, String password, String again) {
        return person.fills("New password", password)
                .fills("The same password again", again)
                .presses("Finish my account");
    }

    Visitor signsIn(Visitor person, String login, String password) {
        return person.fills("Email address", login).fills("Password", password).presses("Sign in");
    }

    Visitor administrator() {
        return administrator;
    }

    String link() {
        return link;
    }

    String person() {
        return product.value("select person from kernel.invitation where login = '" + mail + "'");
    }

    private void wearsTheAdministratorsHat() {
        administrator
                .page()
                .locator("#hat-seat")
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setLabel(administrator.page().locator("#hat-seat option").allInnerTexts().stream()
                                .filter(hat -> hat.contains("dministrator"))
                                .findFirst()
                                .orElseThrow()));
        administrator.presses("Change");
    }

    private String mailed() {
        return product.value(
                "select o.path from kernel.outbox o where o.person = '" + person() + "' order by o.id desc limit 1");
    }
}

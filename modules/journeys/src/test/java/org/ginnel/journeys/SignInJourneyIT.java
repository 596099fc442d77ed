package org.ginnel.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the invitation to the last sign-out. */
@Journey
class SignInJourneyIT {
    private static final String UNRECOGNISED = "This address and password do not go together.";

    private final Product product;
    private final Visitors visitors;
    private InvitingStory story;

    SignInJourneyIT(Product product, Visitors visitors) {
        this.product = product;
        this.visitors = visitors;
    }

    @BeforeEach
    void somebody_new() {
        story = new InvitingStory(product, visitors);
    }

    @Test
    void an_invitation_survives_a_mail_scanner_and_is_good_for_one_password() {
        String link = story.invited().link();
        for (int look = 0; look < 3; look++) {
            assertEquals(200, new Wire(product).get(link).status());
        }
        Visitor person = visitors.phone().withoutScript().somebody().opens(link);
        person.sees("Welcome, " + story.name).looksRight("invitation");
        story.accepts(person, "short", "short")
                .sees("Use at least 12 characters.")
                .looksRight("invitation-refused");
        story.accepts(person, "passwordpassword", "passwordpassword").sees("on lists that people try first");
        story.accepts(person, InvitingStory.PASSWORD, "something else entirely").sees("are not the same");
        story.accepts(person, InvitingStory.PASSWORD, InvitingStory.PASSWORD).sees(story.name);
        assertEquals("/home", person.where());
        person.looksRight("home-without-a-seat");
        visitors.phone()
                .somebody()
                .opens(link)
                .sees("This invitation cannot be used")
                .looksRight("invitation-used");
    }

    @Test
    void a_wrong_password_says_the_same_for_an_address_that_is_known_and_one_that_is_not() {
        Visitor person = story.accepted();
        person.presses("Sign out").opens("/home");
        assertTrue(person.where().startsWith("/sign-in"), person.where());
        person.opens("/sign-in");
        story.signsIn(person, story.mail, "not the right one").sees(UNRECOGNISED);
        String known = words(person);
        person.looksRight("sign-in-refused");
        story.signsIn(person, "nobody." + story.mail, "not the right one").sees(UNRECOGNISED);
        assertEquals(known, words(person));
        story.signsIn(person, story.mail, InvitingStory.PASSWORD).sees(story.name);
    }

    @Test
    void wrong_passwords_are_told_to_wait_whether_the_address_is_known_or_not() {
        Visitor person = story.accepted();
        person.presses("Sign out").opens("/sign-in");
        for (String mail : new String[] {story.mail, "stranger." + story.mail}) {
            int tries = 0;
            while (tries++ < 15 && !words(person).contains("Too many tries.")) {
                story.signsIn(person, mail, "not the right one");
            }
            person.sees("Too many tries.");
            assertTrue(tries > 5, tries + " tries with " + mail);
            person.opens("/sign-in");
        }
    }

    @Test
    void an_administrator_finds_every_part_of_the_work_from_home() {
        Visitor ade = visitors.desktop().withoutScript().signedInAs("ade");
        ade.opens("/home").looksRight("home-administrator");
        for (String part :
                new String[] {"People and seats", "Organisations", "Official lists", "Timed work", "Mails", "Inbox"}) {
            ade.opens("/home").follows(part);
            assertFalse(ade.where().startsWith("/home"), part);
        }
    }

    @Test
    void in_a_demonstration_anybody_finds_the_mails_of_the_invented_people() {
        Visitor visitor = visitors.phone().withoutScript().somebody();
        visitor.opens("/").follows("Read the mails that were sent");
        visitor.sees("Choose an invented person").looksRight("inbox-visitor");
        visitor.follows("Priya Wendell").sees("Mailed to Priya Wendell").looksRight("inbox-invented");
    }

    @Test
    void another_hat_changes_the_areas_and_what_is_allowed() {
        Visitor ade = visitors.phone().withoutScript().signedInAs("ade");
        String administrator = hat(ade, "Administrator");
        String secretary = hat(ade, "Secretary");
        wear(ade, secretary);
        assertFalse(areas(ade).contains("/register/seat/list"), areas(ade));
        assertEquals(403, ade.asksFor("/register/seat/list").status());
        ade.opens("/home");
        wear(ade, administrator);
        assertTrue(areas(ade).contains("/register/seat/list"), areas(ade));
        ade.opens("/register/seat/list");
    }

    @Test
    void ending_every_sign_in_of_a_person_holds_at_the_very_next_request() {
        Visitor person = story.accepted();
        person.opens("/my-account");
        story.administrator().presses("End every sign-in");
        long ended = System.nanoTime();
        person.asksFor("/my-account");
        long noticed = (System.nanoTime() - ended) / 1_000_000;
        assertTrue(person.where().startsWith("/sign-in?to="), person.where());
        assertEquals("0", open());
        System.out.println("  a revoked sign-in was turned away in the next request, after " + noticed + " ms");
    }

    @Test
    void another_password_ends_the_other_sign_ins_and_leaving_everywhere_ends_all() {
        Visitor phone = story.accepted();
        Visitor desktop = visitors.desktop().withoutScript().somebody().opens("/sign-in");
        story.signsIn(desktop, story.mail, InvitingStory.PASSWORD).opens("/my-account");
        assertEquals(2, desktop.page().locator("table tbody tr").count());
        change(desktop, "wrong");
        desktop.sees("This is not the password you have now").looksRight("my-account-refused");
        change(desktop, InvitingStory.PASSWORD);
        desktop.sees("Your password is changed");
        assertEquals("1", open());
        phone.asksFor("/my-account");
        phone.sees("You were signed out").looksRight("sign-in-ended");
        story.signsIn(phone, story.mail, InvitingStory.PASSWORD).sees(UNRECOGNISED);
        story.signsIn(phone, story.mail, "another row of quiet words").sees(story.name);
        assertEquals("/my-account", phone.where());
        phone.presses("Sign out everywhere");
        assertEquals("0", open());
        desktop.asksFor("/my-account");
        assertTrue(desktop.where().startsWith("/sign-in"), desktop.where());
    }

    @Test
    void the_keyboard_alone_signs_in_and_out() {
        story.accepted();
        Visitor person = visitors.desktop().somebody().opens("/sign-in");
        Keyboard keyboard = new Keyboard(person.page());
        keyboard.tabTo("login").type(story.mail).tabTo("password").type(InvitingStory.PASSWORD);
        keyboard.press("Enter");
        person.page().waitForURL("**/home");
        person.sees(story.name);
        keyboard.tabTo("sign-out").press("Enter");
        person.page().waitForURL(product.at("/"));
        person.doesNotSee(story.name);
    }

    @Test
    void the_pages_around_it_are_right_on_a_phone_without_script() {
        Visitor leon = visitors.phone().withoutScript().somebody();
        leon.opens("/sign-in").looksRight("sign-in");
        leon.opens("/help").looksRight("help");
        leon.opens("/about/cookies").looksRight("about-cookies");
        leon.opens("/about/privacy").looksRight("about-privacy");
        leon.opens("/about/accessibility").looksRight("about-accessibility");
        leon.signsInAs("leon");
        leon.opens("/home").looksRight("home-young");
        leon.opens("/inbox").looksRight("inbox");
        leon.opens("/my-account").looksRight("my-account");
    }

    private String open() {
        return product.value(
                "select count(*) from kernel.sign_in where ended_at is null and person = '" + story.person() + "'");
    }

    private void change(Visitor person, String now) {
        person.fills("Password now", now)
                .fills("New password", "another row of quiet words")
                .fills("The same password again", "another row of quiet words")
                .presses("Change password");
    }

    private static String words(Visitor person) {
        return person.page().locator("main").innerText();
    }

    private static String hat(Visitor person, String word) {
        return person.page().locator("#hat-seat option").allInnerTexts().stream()
                .filter(title -> title.contains(word))
                .findFirst()
                .orElseThrow();
    }

    private static void wear(Visitor person, String hat) {
        person.page().locator("#hat-seat").selectOption(new SelectOption().setLabel(hat));
        person.presses("Change");
    }

    private static String areas(Visitor person) {
        return person.page()
                .locator("nav a")
                .evaluateAll("links => links.map(a => a.getAttribute('href'))")
                .toString();
    }
}

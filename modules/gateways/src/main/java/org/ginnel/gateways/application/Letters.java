package org.ginnel.gateways.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.ginnel.gateways.ChoiceId;
import org.ginnel.gateways.TrustedAdults;
import org.ginnel.kernel.Acting;
import org.ginnel.kernel.Actor;
import org.ginnel.kernel.Dates;
import org.ginnel.kernel.Outbox;
import org.ginnel.kernel.Texts;
import org.ginnel.register.OrganisationId;
import org.ginnel.register.People;
import org.ginnel.register.PersonId;
import org.ginnel.register.Places;
import org.ginnel.register.Role;

/** The mails of an application. Anybody may look over a shoulder: none says which course, which college or what was decided. */
@ApplicationScoped
class Letters {
    private static final String TRACK = "/gateways/application/track";

    @Inject
    Outbox outbox;

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Acting acting;

    @Inject
    TrustedAdults trusted;

    void sent(PersonId person) {
        mail(person, "SENT", "/gateways/application/receipt");
    }

    void news(PersonId person) {
        mail(person, "NEWS", TRACK);
    }

    /** Something she accepted is asked to be changed; nothing is unless she agrees. */
    void change(PersonId person) {
        mail(person, "CHANGE", TRACK);
    }

    /** Where or when an open offer is has changed; she still answers it or not. */
    void moved(PersonId person) {
        mail(person, "MOVED", TRACK);
    }

    void today(PersonId person) {
        mail(person, "TODAY", TRACK);
    }

    /** Somebody took a choice back for her: until when she can say that she did not ask for it. */
    void forHer(PersonId person, LocalDate until) {
        outbox.mail(
                person.value(),
                text("FOR_HER.subject"),
                Texts.of("gateways", "application.mail.FOR_HER.body", Dates.weekday(until)),
                TRACK);
    }

    void late(PersonId person) {
        mail(person, "LATE", TRACK);
    }

    void interview(PersonId person, Instant starts) {
        mail(person, "INTERVIEW", TRACK);
        copies(person, "INTERVIEW", starts);
    }

    void interviewOff(PersonId person, Instant starts) {
        mail(person, "INTERVIEW_OFF", TRACK);
        copies(person, "INTERVIEW_OFF", starts);
    }

    void interviewNeedless(PersonId person, Instant starts) {
        copies(person, "INTERVIEW_OFF", starts);
    }

    /** To the grown-ups she named: the day and the hour; whoever arranges it never learns that there is anybody. */
    private void copies(PersonId person, String letter, Instant starts) {
        String name = people.find(person).map(People.Person::name).orElse("");
        acting.as(Actor.SYSTEM, () -> trusted.copiedOn(person))
                .forEach(adult -> outbox.mail(
                        adult,
                        Texts.of("gateways", "application.mail." + letter + ".copy.subject", name),
                        Texts.of("gateways", "application.mail." + letter + ".copy.body", name, Dates.time(starts)),
                        null));
    }

    void notSent(PersonId person) {
        mail(person, "NOT_SENT", "/gateways/application/tasks");
    }

    /** An offer ended because nobody answered; the link leads to where it can be had back. */
    void lapsed(PersonId person, ChoiceId choice, LocalDate until) {
        outbox.mail(
                person.value(),
                text("LAPSED.subject"),
                Texts.of("gateways", "application.mail.LAPSED.body", Dates.weekday(until)),
                "/gateways/application/offer?id=" + choice);
    }

    /** To the partnership's secretaries: nothing ends before somebody has looked. */
    void stopped(LocalDate today) {
        people.holding(Role.SECRETARY, places.current().id(), today)
                .forEach(secretary -> mail(secretary.id(), "STOPPED", "/gateways/forecast/list"));
    }

    /** To every officer of the provider. */
    void overdue(OrganisationId provider, LocalDate today) {
        people.holding(Role.ADMISSIONS_OFFICER, provider.value(), today)
                .forEach(officer -> mail(officer.id(), "OVERDUE", "/gateways/deciding/queue"));
    }

    /** To the partnership's secretaries: somebody needs advice the same day. */
    void advice(String reference, LocalDate today) {
        people.holding(Role.SECRETARY, places.current().id(), today)
                .forEach(secretary -> outbox.mail(
                        secretary.id().value(),
                        text("ADVICE.subject"),
                        Texts.of("gateways", "application.mail.ADVICE.body", reference),
                        "/home"));
    }

    private void mail(PersonId to, String letter, String path) {
        outbox.mail(to.value(), text(letter + ".subject"), text(letter + ".body"), path);
    }

    private static String text(String key) {
        return Texts.of("gateways", "application.mail." + key);
    }
}

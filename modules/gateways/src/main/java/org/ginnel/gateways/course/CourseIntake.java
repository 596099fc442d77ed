package org.ginnel.gateways.course;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.ginnel.gateways.FileOutcome;
import org.ginnel.gateways.FileOutcome.Line;
import org.ginnel.gateways.OfferingId;
import org.ginnel.gateways.course.Offerings.Taken;
import org.ginnel.kernel.DomainEvent;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;
import org.ginnel.kernel.Texts;
import org.ginnel.register.SentTables.Table;

/** One file of courses against those of one provider: new, saying something else, the same, or left out. */
final class CourseIntake {
    private static final int SHOWN = 200;
    private static final int TOLD_EVERY = 100;
    private static final Predicate<String> AN_ID =
            code -> code.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Offerings offerings;
    private final CourseDesk desk;
    private final Consumer<DomainEvent> told;
    private final Instant now;
    private final Map<String, Offering> held = new HashMap<>();
    private final Map<UUID, Taken> taken;
    private final Set<String> codes = new HashSet<>();
    private final List<Line> refused = new ArrayList<>();
    private int read;
    private int added;
    private int changed;

    /** @param told hears what was published; null only counts */
    CourseIntake(Offerings offerings, CourseDesk desk, Consumer<DomainEvent> told, Instant now) {
        this.offerings = offerings;
        this.desk = desk;
        this.told = told;
        this.now = now;
        offerings.ofProvider(desk.provider()).forEach(one -> {
            held.put(one.code(), one);
            held.putIfAbsent(one.id().toString(), one);
        });
        this.taken = offerings.taken(desk.provider());
    }

    FileOutcome of(Table rows, IntConsumer progress) {
        while (rows.next()) {
            read++;
            try {
                one(rows);
            } catch (Refusal unfit) {
                left(rows, unfit.obstacles().get(0));
            }
            if (read % TOLD_EVERY == 0) {
                progress.accept(read);
            }
        }
        if (told != null) {
            offerings.write(Obstacle.of(CourseProblem.OFFERED_MEANWHILE));
        }
        return new FileOutcome(read, added, changed, read - added - changed - refused.size(), 0, 0, refused);
    }

    private void one(Table row) {
        String code = CourseRow.code(row);
        Offering before = held.get(code);
        if (before == null && AN_ID.test(code)) {
            throw CourseRow.at("code", CourseProblem.NOT_YOURS);
        }
        if (!codes.add(before == null ? code : before.id().toString())) {
            throw CourseRow.at("code", CourseProblem.CODE_TWICE);
        }
        CourseRow said = CourseRow.of(row, desk, before == null ? idOf(code) : before.id(), before);
        if (before == null) {
            added++;
            say(Offering.publish(said.command(), desk.providerName(), Optional.ofNullable(said.site()), now), said);
        } else if (!said.sameAs(before)) {
            checked(said, before);
            changed++;
            say(before, said);
        }
    }

    private void checked(CourseRow said, Offering before) {
        Taken known = taken.get(before.id().value());
        if (known.chosen() && said.otherCourse(before)) {
            throw CourseRow.at("start", CourseProblem.CHOSEN_ALREADY);
        }
        int allowed = said.command()
                .overOffer()
                .multiply(java.math.BigDecimal.valueOf(said.command().places()))
                .intValue();
        if (allowed < known.offers() || said.command().places() < known.reserved()) {
            throw CourseRow.at("places", CourseProblem.BELOW_OFFERS, known.offers(), known.reserved());
        }
    }

    private void say(Offering offering, CourseRow said) {
        if (told != null) {
            var published = offering.say(said, desk.providerName(), Optional.ofNullable(said.site()), now);
            offerings.add(offering);
            told.accept(published);
        }
    }

    /** The same code of the same provider is the same course in every run. */
    private OfferingId idOf(String code) {
        return new OfferingId(
                UUID.nameUUIDFromBytes(("offering:" + desk.provider() + ":" + code).getBytes(StandardCharsets.UTF_8)));
    }

    private void left(Table row, Obstacle why) {
        String column = why.field() == null ? "title" : why.field();
        String cell = row.cell(column);
        refused.add(
                new Line(row.line(), column, cell.length() > SHOWN ? cell.substring(0, SHOWN) : cell, Texts.of(why)));
    }
}

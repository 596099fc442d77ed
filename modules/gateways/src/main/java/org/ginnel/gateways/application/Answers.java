package org.ginnel.gateways.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.Refusal;

/** The written sections of a form. */
@Embeddable
class Answers {
    @Embedded
    private About about = About.EMPTY;

    @Embedded
    private Schooling school = Schooling.EMPTY;

    @Embedded
    private Statement statement = Statement.EMPTY;

    /** A save from a tab that read older words is refused unless it says the same. */
    void save(Answer said, int read, LocalDate today) {
        Answer now = of(said.section());
        List<Obstacle> found = new ArrayList<>(said.obstacles(today));
        if (found.isEmpty() && said.sameWords(now)) {
            return;
        }
        if (!said.sameWords(now) && read != now.revision()) {
            found.add(Obstacle.of(ApplicationObstacle.CHANGED_ELSEWHERE));
        }
        Refusal.ifAny(found);
        boolean was = about.adult(today);
        put(said.at(read + 1));
        ofAge(was, about.adult(today));
    }

    /** Who is 19 or older is asked for no school; who said so by mistake is asked after all. */
    private void ofAge(boolean was, boolean is) {
        if (is && !school.complete()) {
            school = new Schooling(null, YearGroup.NOT_AT_SCHOOL, school.revision());
        } else if (was && !is) {
            school = new Schooling(null, null, school.revision());
        }
    }

    void takeOver(Answers earlier) {
        about = earlier.about.at(0);
        school = new Schooling(earlier.school.name(), null, 0);
        statement = earlier.statement.at(0);
    }

    private void put(Answer said) {
        if (said instanceof About words) {
            about = words;
        } else if (said instanceof Schooling words) {
            school = words;
        } else if (said instanceof Statement words) {
            statement = words;
        }
    }

    private Answer of(Section section) {
        return switch (section) {
            case ABOUT -> about;
            case SCHOOL -> school;
            case STATEMENT -> statement;
            case SUPPORT, CHOICES -> throw new IllegalArgumentException(section.name());
        };
    }

    About about() {
        return about;
    }

    Schooling school() {
        return school;
    }

    Statement statement() {
        return statement;
    }
}

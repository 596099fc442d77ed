package org.ginnel.governance.convening;

import java.util.List;
import org.ginnel.kernel.Obstacle;
import org.ginnel.kernel.files.CheckedFile;

/** The file that came with a form: checked and put down, or why it was not taken. */
record Taken(CheckedFile file, String name, List<Obstacle> obstacles) {
    static Taken of(CheckedFile file, String name) {
        return new Taken(file, name, List.of());
    }

    static Taken refused(List<Obstacle> obstacles, String field) {
        return new Taken(
                null, null, obstacles.stream().map(each -> each.at(field)).toList());
    }
}

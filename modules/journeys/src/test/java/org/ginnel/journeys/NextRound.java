package org.ginnel.journeys;

import java.util.Arrays;

/** After a round comes the next: the secretariat draws it up, a college adds its course, and the next person begins. */
final class NextRound {
    private static final String OPENS = "2027-09-18";
    private final Product product;
    private final ApplyingStory story;

    NextRound(Product product, ApplyingStory story) {
        this.product = product;
        this.story = story;
    }

    void begins(Visitor secretary, Visitor officer, Visitor young) {
        drawnUp(secretary);
        secretary.follows("Another day").fills("Go on to", OPENS).presses("Go on");
        added(officer);
        young.opens("/gateways/course/list?q=soft&from=2028-09-01");
        story.follow(young, ApplyingStory.SOFTWARE, "Ardwick");
        young.sees("Apply by 31 January 2028").follows("Apply for this course").presses("Start with this course");
        young.sees("1 of 5 parts are done");
    }

    private static void drawnUp(Visitor secretary) {
        secretary.follows("Rounds").follows("Draw up a round");
        secretary.page().getByLabel("16").check();
        secretary.fills("Year in which the courses start", "2028");
        secretary.fills("Opens", OPENS).fills("Equal consideration until", "2028-01-15");
        secretary.fills("Closes", "2028-01-31").fills("Results day", "2028-08-24");
        secretary.fills("Offers end", "2028-09-15").fills("Carry-over opens", "2028-09-18");
        secretary.presses("Draw up the round").sees("Entry at 16 in 2028").sees("Not open yet");
    }

    /** Somebody applied for last year's row, so its start stays; the new year is a row of its own. */
    private void added(Visitor officer) {
        ProviderStory files = new ProviderStory(product);
        String[] courses =
                files.get(officer, "/gateways/deciding/courses.csv").text().split("\r\n");
        String row = Arrays.stream(courses)
                .filter(line -> line.contains(ApplyingStory.SOFTWARE))
                .map(line -> line.substring(line.indexOf(',')).replace("2027-09-06", "2028-09-04"))
                .findFirst()
                .orElseThrow();
        officer.opens("/gateways/handin/send?kind=COURSES");
        files.send(officer, "courses.csv", courses[0] + "\r\nSOFTWARE-2028" + row);
        officer.presses("Take it in");
        files.taken(officer);
    }
}

package org.ginnel.governance.convening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks through the text of a paper, page by page, for what must not become public. */
final class LeakScan {
    private static final Set<Leak> PATTERNS = EnumSet.complementOf(EnumSet.of(Leak.EXEMPT_WORDS));
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int RARE = 12;
    /** A shorter file name or title ("paper", "report") stands in any text. */
    private static final int TELLING = 9;

    private final List<String> phrases;

    /** @param exemptTitles titles and file names of what is exempt: none may stand in a public paper */
    LeakScan(Collection<String> exemptTitles) {
        phrases = exemptTitles.stream()
                .map(LeakScan::plain)
                .filter(phrase -> phrase.length() >= TELLING)
                .distinct()
                .toList();
    }

    List<Finding> findings(PaperId paper, List<String> pages) {
        List<Finding> found = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Leak leak : leaksIn(pages.get(page))) {
                found.add(Finding.in(paper, leak, page));
            }
        }
        return found;
    }

    List<Finding> findings(ItemId item, String heading) {
        return leaksIn(heading).stream().map(leak -> Finding.in(item, leak)).toList();
    }

    Set<Leak> leaksIn(String text) {
        Set<Leak> found = EnumSet.noneOf(Leak.class);
        PATTERNS.stream().filter(leak -> leak.isIn(text)).forEach(found::add);
        String plain = " " + plain(text) + " ";
        if (phrases.stream().anyMatch(phrase -> plain.contains(" " + phrase + " ") || rareWordIn(phrase, plain))) {
            found.add(Leak.EXEMPT_WORDS);
        }
        return found;
    }

    /** A single long word of an exempt title is telling by itself: a name, a code, a term nobody else uses. */
    private static boolean rareWordIn(String phrase, String plain) {
        for (String word : phrase.split(" ")) {
            boolean telling = word.length() >= RARE && !word.chars().allMatch(Character::isLetter);
            if (telling && plain.contains(" " + word + " ")) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").trim();
    }
}

package org.ginnel.governance.convening;

import java.util.List;

/** An exempt item as the people named to it read it, with the papers that are cleared. */
record ExemptView(
        String board,
        Sitting sitting,
        int number,
        String title,
        String lead,
        Purpose purpose,
        String paragraphs,
        List<AgendaView.PaperView> papers) {}

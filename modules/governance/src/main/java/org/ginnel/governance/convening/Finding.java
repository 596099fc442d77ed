package org.ginnel.governance.convening;

/**
 * Something the public should not read, and where: on a page of a paper (page 0 is its title or its description), or in
 * what the public reads of an item.
 *
 * @param paper null for an item
 * @param item null for a paper
 */
record Finding(PaperId paper, ItemId item, Leak leak, int page) {
    static Finding in(PaperId paper, Leak leak, int page) {
        return new Finding(paper, null, leak, page);
    }

    static Finding in(ItemId item, Leak leak) {
        return new Finding(null, item, leak, 0);
    }
}

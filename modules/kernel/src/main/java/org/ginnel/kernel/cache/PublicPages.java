package org.ginnel.kernel.cache;

import java.util.List;

/**
 * Contributed by modules as CDI beans: the pages that look the same for everybody who is not signed in and may be
 * rendered once. A page that is not named here is rendered for each request.
 */
public interface PublicPages {
    List<PublicPage> publicPages();
}

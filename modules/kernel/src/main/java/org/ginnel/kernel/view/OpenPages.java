package org.ginnel.kernel.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ginnel.kernel.cache.PublicPage;
import org.ginnel.kernel.cache.PublicPages;

/** The kernel's own pages that look the same for everybody who is not signed in. */
@ApplicationScoped
class OpenPages implements PublicPages {
    @Override
    public List<PublicPage> publicPages() {
        return List.of(PublicPage.at("/help"), PublicPage.under("/about"));
    }
}

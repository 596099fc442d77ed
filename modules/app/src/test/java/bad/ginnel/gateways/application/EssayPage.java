package bad.ginnel.gateways.application;

import jakarta.inject.Named;

/** A page that shows an entity. */
@Named
class EssayPage {
    Essay essay;
}

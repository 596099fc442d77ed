package bad.ginnel.employers.placement;

/** Employers ask the gateways, which ask them. */
class Upwards {
    bad.ginnel.gateways.application.Essay essay;
}

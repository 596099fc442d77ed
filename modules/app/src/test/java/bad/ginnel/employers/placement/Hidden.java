package bad.ginnel.employers.placement;

/** Public by habit. */
public class Hidden {}

package bad.ginnel.gateways.course;

/** Closes a cycle between two features, and reaches into a neighbour's inner part. */
public class Syllabus {
    bad.ginnel.gateways.application.Essay essay;
    bad.ginnel.employers.placement.Hidden hidden;
}

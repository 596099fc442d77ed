package org.ginnel.employers.interest;

/** What a firm answers: yes, maybe or no, how many places it pledges, and why not. */
record Answer(Appetite appetite, int places, WhyNot reason) {}

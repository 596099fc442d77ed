package org.ginnel.governance.convening;

import java.util.List;
import org.ginnel.register.People;

/** Who of the board may read what is exempt of an item, and who else could be named. */
record ReadersView(String board, Sitting sitting, String item, List<People.Person> named, List<People.Person> others) {}

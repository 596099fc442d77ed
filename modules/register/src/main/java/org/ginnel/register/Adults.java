package org.ginnel.register;

import java.util.List;

/** Finds people for offices. Names only, and never somebody who ever held a young person's seat. */
public interface Adults {
    /** At most 20 by name with these letters in it. */
    List<People.Person> adults(String letters);
}

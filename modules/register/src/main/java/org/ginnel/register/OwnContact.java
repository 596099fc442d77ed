package org.ginnel.register;

/** What a young person changes of the register herself; her name and her day of birth others change, when she asks. */
public interface OwnContact {
    Contact mine();

    /** @param number blank for none */
    void telephone(String number);

    /** @param born, mail and telephone null when not known */
    record Contact(String name, java.time.LocalDate born, String mail, String telephone) {}
}

package bad.ginnel.gateways.application;

import jakarta.faces.application.FacesMessage;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entity with a setter, a Faces type, no version and another module's schema. */
@Entity
@Table(schema = "register")
public class Essay {
    @Id
    long id;

    FacesMessage message;

    void setId(long id) {
        this.id = id;
    }
}

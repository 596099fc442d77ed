package org.ginnel.register.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /register/place/settings: every setting of the place, what holds today and what is to come. */
@Named
@RequestScoped
public class PlaceSettingsPage {
    @Inject
    Tuning tuning;

    private List<Row> rows;

    public void open() {
        getRows();
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = tuning.settings().stream().map(Row::of).toList();
        }
        return rows;
    }

    /** @param coming from when another value holds, and how many wait for a second person */
    public record Row(String key, String name, String value, String source, List<? extends Record> coming, int open) {
        static Row of(SettingPicture one) {
            return new Row(
                    one.key(),
                    one.name(),
                    one.value(),
                    one.source(),
                    one.coming(),
                    one.open().size());
        }
    }
}

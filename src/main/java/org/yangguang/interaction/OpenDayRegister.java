package org.yangguang.interaction;

import org.springframework.stereotype.Service;
import org.yangguang.registers.FigureDesk;
import org.yangguang.registers.OccasionRegister;
import org.yangguang.registers.RegisterDesk;

/** Open days of the government (政府开放日). */
@Service
public class OpenDayRegister extends OccasionRegister {

    OpenDayRegister(RegisterDesk desk, FigureDesk figures) {
        super("interaction.open_day", "held_on", desk, figures);
    }
}

package org.yangguang.organisation;

import org.springframework.stereotype.Service;
import org.yangguang.registers.FigureDesk;
import org.yangguang.registers.OccasionRegister;
import org.yangguang.registers.RegisterDesk;

/** Disclosure zones (政务公开专区): public corners where people read government information. A stock: what stands at the end of a year counts, whatever year it was opened in. */
@Service
public class ZoneRegister extends OccasionRegister {

    ZoneRegister(RegisterDesk desk, FigureDesk figures) {
        super("organisation.zone", "opened_on", desk, figures);
    }
}

package org.yangguang.supervision;

import org.springframework.stereotype.Service;
import org.yangguang.registers.FigureDesk;
import org.yangguang.registers.OccasionRegister;
import org.yangguang.registers.RegisterDesk;

/** Visits to guide and inspect the disclosure work of agencies (督查指导, Regulation art. 46). */
@Service
public class GuidanceVisitRegister extends OccasionRegister {

    GuidanceVisitRegister(RegisterDesk desk, FigureDesk figures) {
        super("supervision.guidance_visit", "visited_on", desk, figures);
    }
}

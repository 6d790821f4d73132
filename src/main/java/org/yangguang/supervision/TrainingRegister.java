package org.yangguang.supervision;

import org.springframework.stereotype.Service;
import org.yangguang.registers.FigureDesk;
import org.yangguang.registers.OccasionRegister;
import org.yangguang.registers.RegisterDesk;

/** Training held for the people who do disclosure work (业务培训, Regulation art. 48). */
@Service
public class TrainingRegister extends OccasionRegister {

    TrainingRegister(RegisterDesk desk, FigureDesk figures) {
        super("supervision.training", "held_on", desk, figures);
    }
}

package org.yangguang.identity;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The person who is signed in may not do this; pages answer 403. */
public class Forbidden extends ErrorResponseException {

    @Serial
    private static final long serialVersionUID = 1L;

    public Forbidden() {
        super(HttpStatus.FORBIDDEN);
    }
}

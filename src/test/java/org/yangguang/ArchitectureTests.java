package org.yangguang;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.SignedIn;
import org.yangguang.ui.PublicPage;

@AnalyzeClasses(packagesOf = Yangguang.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final DescribedPredicate<JavaClass> CONTROLLERS =
            describe("controllers", type -> type.isMetaAnnotatedWith(Controller.class));

    private static final DescribedPredicate<JavaMember> HANDLERS = describe(
            "handlers",
            member -> member.isMetaAnnotatedWith(RequestMapping.class) && CONTROLLERS.test(member.getOwner()));

    /** A call that reads the time of the machine instead of a {@link Clock} that a test can set. */
    private static final DescribedPredicate<JavaCall<?>> READS_THE_MACHINES_TIME =
            describe("reads the machine's time", call -> {
                String owner = call.getTargetOwner().getName();
                List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList();
                return owner.startsWith("java.time.")
                                && call.getName().equals("now")
                                && !parameters.equals(List.of(Clock.class.getName()))
                        || owner.equals(Date.class.getName()) && call.getName().equals("<init>") && parameters.isEmpty()
                        || owner.equals(System.class.getName())
                                && call.getName().equals("currentTimeMillis");
            });

    @ArchTest
    static final ArchRule handlersCarryTheirPermissionOrAreMarkedPublic = methods()
            .that(are(HANDLERS))
            .should()
            .beAnnotatedWith(PublicPage.class)
            .orShould()
            .beMetaAnnotatedWith(Allowed.class)
            .orShould()
            .beAnnotatedWith(SignedIn.class);

    @ArchTest
    static final ArchRule controllersStayInsideTheirModulesWeb = classes()
            .that(are(CONTROLLERS))
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("org.yangguang.*.web");

    @ArchTest
    static final ArchRule timeIsReadFromAClock = noClasses().should().callCodeUnitWhere(READS_THE_MACHINES_TIME);

    @ArchTest
    static final ArchRule namesSayTheJob = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .resideInAnyPackage("..util..", "..impl..", "..dto..");
}

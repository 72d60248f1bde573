package app.inkstone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.data.repository.Repository;

@AnalyzeClasses(packages = "app.inkstone", importOptions = DoNotIncludeTests.class)
class ConventionTests {

  private static final String FORBIDDEN_SUFFIXES =
      ".*(Service|Impl|Manager|Helper|Utils?|DTO|Dto|VO|Base|Exception)";

  @ArchTest
  static final ArchRule nothingIsPublicInWeb =
      classes().that().resideInAPackage("..web..").should().notBePublic();

  @ArchTest
  static final ArchRule repositoriesStayInTheirModule =
      classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule reactorStaysAtTheStreamingEdge =
      noClasses()
          .that()
          .resideOutsideOfPackages("..engine..", "..web..", "..site..")
          .and()
          .haveNameNotMatching("app\\.inkstone\\.run\\.Run(Feed|Reader).*")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("reactor..", "org.reactivestreams..");

  @ArchTest
  static final ArchRule namesAreNounsOfTheTrade =
      noClasses().should().haveNameMatching(FORBIDDEN_SUFFIXES);

  @ArchTest
  static final ArchRule packagesAreNamedAfterWhatTheyHold =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..common..",
              "..util..",
              "..utils..",
              "..core..",
              "..infra..",
              "..shared..",
              "..config..",
              "..impl..",
              "..dto..",
              "..helper..");
}

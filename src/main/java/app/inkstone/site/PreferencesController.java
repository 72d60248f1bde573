package app.inkstone.site;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class PreferencesController {

  @GetMapping("/")
  String home() {
    return "redirect:/articles";
  }

  @PostMapping(path = "/preferences", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ResponseEntity<Void> choose(@ModelAttribute PreferencesForm form) {
    var answer =
        ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, form.localBack());
    String language = form.language();
    if (language != null && VisitorLanguage.offers(language)) {
      answer.header(HttpHeaders.SET_COOKIE, cookie(VisitorLanguage.COOKIE, language));
    }
    if (form.theme() != null) {
      String theme = Theme.of(form.theme()).tag();
      answer.header(HttpHeaders.SET_COOKIE, cookie(PageDialect.THEME_COOKIE, theme));
    }
    return answer.build();
  }

  private static String cookie(String name, String value) {
    return ResponseCookie.from(name, value)
        .path("/")
        .maxAge(Duration.ofDays(365))
        .httpOnly(true)
        .sameSite("Lax")
        .build()
        .toString();
  }
}

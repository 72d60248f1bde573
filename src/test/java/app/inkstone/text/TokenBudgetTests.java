package app.inkstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenBudgetTests {

  @Test
  void leavesRoomBehindTheGoalSoThatNoSentenceIsCut() {
    assertThat(TokenBudget.wall(new LengthGoal(400, LengthUnit.CHARS), Language.ZH)).isEqualTo(450);
    assertThat(TokenBudget.wall(new LengthGoal(150, LengthUnit.WORDS), Language.EN)).isEqualTo(315);
  }

  @Test
  void staysBetweenAFloorAndTheLengthAtWhichProseDecays() {
    assertThat(TokenBudget.wall(new LengthGoal(1, LengthUnit.WORDS), Language.EN)).isEqualTo(128);
    assertThat(TokenBudget.wall(new LengthGoal(200_000, LengthUnit.CHARS), Language.ZH))
        .isEqualTo(TokenBudget.CEILING);
  }

  @Test
  void guessesMoreTokensForChineseThanForAscii() {
    assertThat(TokenEstimate.of("推理加速")).isEqualTo(3);
    assertThat(TokenEstimate.of("speed")).isEqualTo(2);
    assertThat(TokenEstimate.of("")).isZero();
  }
}

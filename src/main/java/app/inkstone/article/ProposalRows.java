package app.inkstone.article;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface ProposalRows extends CrudRepository<ProposalRow, String> {

  List<ProposalRow> findByArticleAndState(String article, ProposalRow.State state);

  Optional<ProposalRow> findByArticleAndSectionAndId(String article, String section, String id);

  Optional<ProposalRow> findBySectionAndState(String section, ProposalRow.State state);
}

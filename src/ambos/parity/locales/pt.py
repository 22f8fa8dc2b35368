"""Portuguese."""

from ambos.parity.locales.profile import Profile, lines, words

PROFILE = Profile(
    density=1.08,
    quotes=(("“", "”"), ('"', '"'), ("«", "»")),
    function_words=words(
        """o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às e ou por pelo pela pelos
        pelas para com sem sob sobre entre até desde que se seu sua seus suas não mais menos muito
        também mas porque quando onde quem qual como é são era foi foram ser está estão estava tem têm
        tinha há isso isto este esta esse essa aquele ele ela eles elas eu nós já ainda após contra
        segundo durante lhe"""
    ),
    abbreviations=words("sr sra dr dra prof etc av núm art pág eng gen a.m p.m d ex"),
    speech=words(
        """disse diz disseram afirmou afirma acrescentou explicou explica declarou contou conta comentou
        relatou ressaltou destacou escreveu tuitou respondeu insistiu alertou admitiu lembrou concluiu
        completou falou argumentou observou"""
    ),
    subjects=words("ele ela eles elas"),
    self_subjects=words("eu nós você"),
    auxiliaries=words("tem tinha"),
    clause_openers=words("que"),
    interface=lines(
        """
        Publicidade | Anúncio | Conteúdo patrocinado | Patrocinado | Leia mais | Ler mais | Leia também
        Continue lendo | Continuar lendo | Notícias relacionadas | Artigos relacionados
        Matérias relacionadas | Conteúdo relacionado | Relacionados | Mais sobre este assunto
        Mais notícias | Mais lidas | Mais lidos | Em alta | Recomendado | Recomendados
        Você também pode gostar | Veja também | Veja mais | Ver mais | Mostrar mais | Carregar mais
        Saiba mais | Ver tudo | Ver galeria | Galeria de fotos | Compartilhar | Compartilhe
        Compartilhe este artigo | Compartilhe esta notícia | Compartilhar no Facebook
        Compartilhar no Twitter | Imprimir | Tuitar | Copiar link | Siga-nos | Siga-nos no Facebook
        Assine | Assine já | Assine nossa newsletter | Inscreva-se | Inscreva-se na nossa newsletter
        Inscreva-se em nossa newsletter | Cadastre-se | Entrar | Sair | Newsletter | Boletim | Comentários
        Deixe um comentário | Deixe seu comentário | Sem comentários | Responder | Buscar | Pesquisar
        Menu | Início | Página inicial | Voltar | Voltar ao topo | Próximo | Anterior | Próximo artigo
        Artigo anterior | Fechar | Pular para o conteúdo | Ir para o conteúdo | Contato | Fale conosco
        Quem somos | Sobre nós | Política de privacidade | Termos de uso | Todos os direitos reservados
        Aceitar cookies | Aceitar tudo | Aceitar | Baixar | Baixe o aplicativo | Ouvir este artigo
        Ouça este artigo | Ouvir | Assistir ao vídeo | Ver vídeo | Fotos | Publicado | Última atualização
        Atualizado | Etiquetas | Temas | Categorias | Categoria | Autor | Redação | Minutos de leitura
        Última hora | Ao vivo | Últimas notícias | Apoie-nos | Doar | Faça uma doação | Campo obrigatório
        Campos obrigatórios | Enviar | Clique aqui | Traduzir | Tradução | Ler em {language}
        Leia em {language} | Leia este artigo em {language} | Também disponível em {language}
        Disponível em {language} | Este artigo também está disponível em {language} | Versão em {language}
        Em {language} | Ver em {language}
        """
    ),
)

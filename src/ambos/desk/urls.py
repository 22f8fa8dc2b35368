from django.urls import path

from ambos.desk import archive_views, dismissal_views, views

urlpatterns = [
    path("", views.board, name="board"),
    path("stories/<int:pk>/", views.story, name="story"),
    path("stories/<int:pk>/<slug:act>/", views.act, name="act"),
    path("versions/<int:pk>/dismiss/<slug:key>/", dismissal_views.dismiss, name="dismiss"),
    path("dismissals/<int:pk>/undo/", dismissal_views.undo, name="undo_dismissal"),
    path("classes/", dismissal_views.classes, name="classes"),
    path("parity/", archive_views.ParityReport.as_view(), name="parity"),
    path("parity/results/", archive_views.ParityReport.as_view(results_only=True), name="parity_results"),
    path("parity/check/", archive_views.check, name="check_archive"),
]

from django.urls import path

from ambos.readers import paths as paths  # registers the converter `locale`
from ambos.readers import views

app_name = "readers"
urlpatterns = [
    path("<locale:locale>/readers/subscribe/", views.subscribe, name="subscribe"),
    path("<locale:locale>/readers/subscribe/asked/", views.asked, name="asked"),
    path("<locale:locale>/readers/confirm/<str:token>/", views.confirm, name="confirm"),
    path("<locale:locale>/readers/confirm/<str:token>/done/", views.confirmed, name="confirmed"),
    path("<locale:locale>/readers/unsubscribe/<str:token>/", views.unsubscribe, name="unsubscribe"),
    path("<locale:locale>/readers/unsubscribe/<str:token>/done/", views.unsubscribed, name="unsubscribed"),
    path("<locale:locale>/readers/preferences/<str:token>/", views.preferences, name="preferences"),
]
